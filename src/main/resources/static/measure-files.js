// The files that show that something is done: beside what they show, read when somebody opens the list.
import { change, read, root, upload } from './camunda/app/vekha/web.js';

const title = count => count ? `Файлы: ${count}` : 'Файлов нет';

function failed(place, error) {
    const fault = document.createElement('li');
    fault.className = 'fault';
    fault.setAttribute('role', 'alert');
    fault.textContent = error.message;
    place.querySelector('ul').append(fault);
}

function item(place, address, file) {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${root}${address}/${file.id}`;
    link.textContent = file.name;
    line.append(link, ` ${file.author}, ${new Date(file.addedAt).toLocaleDateString('ru')} `);
    if (file.removable) {
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.className = 'link';
        remove.textContent = 'Снять';
        remove.addEventListener('click', () => change('DELETE', `${address}/${file.id}`)
            .then(files => list(place, address, files)).catch(error => failed(place, error)));
        line.append(remove);
    }
    return line;
}

function list(place, address, files) {
    place.querySelector('summary').textContent = title(files.length);
    place.querySelector('ul').replaceChildren(...files.map(file => item(place, address, file)));
}

function attach(place, address, input) {
    const form = new FormData();
    form.append('file', input.files[0]);
    input.value = '';
    upload(address, form).then(files => list(place, address, files)).catch(error => failed(place, error));
}

/** `address` is where the files are listed and taken, `count` how many there are. */
export function showFiles(place, address, count, editable) {
    const input = place.querySelector('[data-act=attach]');
    place.hidden = !editable && !count;
    place.querySelector('summary').textContent = title(count);
    input.parentElement.hidden = !editable;
    // What is attached is stored at once: the row has nothing to save because of it
    input.addEventListener('input', event => event.stopPropagation());
    input.onchange = () => input.files.length && attach(place, address, input);
    place.ontoggle = () => place.open && read(address).then(files => list(place, address, files))
        .catch(error => failed(place, error));
}
