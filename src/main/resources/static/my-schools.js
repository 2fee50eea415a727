// Sends a curator's answers to schools that asked for help. What was typed stays when the server refuses.
import { element } from './camunda/app/vekha/elements.js';
import { change } from './camunda/app/vekha/web.js';

document.querySelectorAll('[data-help]').forEach(place => {
    const form = place.querySelector('form');
    const fault = place.querySelector('.fault');
    const end = async (act, body) => {
        fault.hidden = true;
        try {
            const { state } = await change('POST', `/web/my-schools/help/${place.dataset.help}/${act}`, body);
            form.replaceWith(element('p', { className: 'note', role: 'status' }, act === 'answer'
                ? `Ответ отправлен школе: ${body.text}` : state));
        } catch (error) {
            fault.textContent = error.message;
            fault.hidden = false;
        }
    };
    form.addEventListener('submit', event => {
        event.preventDefault();
        end('answer', { text: form.elements.text.value });
    });
    form.querySelector('[data-act=close]').addEventListener('click', () => end('close', {}));
});

window.addEventListener('beforeunload', event => [...document.querySelectorAll('[data-help] textarea')]
    .some(field => field.value.trim()) && event.preventDefault());
