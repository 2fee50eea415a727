// Puts into Russian what the web applications keep in English and no locale file reaches.

const ATTRIBUTES = {
    title: { 'zoom in': 'Увеличить', 'zoom out': 'Уменьшить', 'reset zoom': 'Показать целиком' },
    placeholder: {
        Jonny: 'Имя', Prosciutto: 'Фамилия', 'j.prosciutto@acme.org': 'shkola@example.ru', varName: 'имя переменной'
    }
};

let waiting = false;

function translate() {
    waiting = false;
    Object.entries(ATTRIBUTES).forEach(([attribute, words]) => Object.entries(words).forEach(([english, russian]) =>
        document.querySelectorAll(`[${attribute}="${english}"]`)
            .forEach(element => element.setAttribute(attribute, russian))));
}

/** Once for all that a page draws at a time. */
function translateSoon() {
    if (!waiting) {
        waiting = true;
        requestAnimationFrame(translate);
    }
}

new MutationObserver(translateSoon).observe(document.documentElement, { childList: true, subtree: true });
translateSoon();
