// Makes elements of a page without markup in strings: what people typed stays text.

/**
 * An element with properties (`on…` are listeners, names with a hyphen and `for` attributes) and children; a child
 * that is missing is left out.
 */
export function element(name, properties = {}, ...children) {
    const made = document.createElement(name);
    Object.entries(properties).forEach(([key, value]) => {
        if (key.startsWith('on')) {
            made.addEventListener(key.slice(2), value);
        } else if (key.includes('-') || key === 'for' || key === 'role') {
            made.setAttribute(key, value);
        } else {
            made[key] = value;
        }
    });
    made.append(...children.filter(child => child !== undefined && child !== null && child !== false));
    return made;
}

/**
 * Links a style sheet once, by its address from this folder, and waits until it is there: what is drawn next has its
 * looks. One that does not load leaves the page plain.
 */
export function style(href) {
    const address = new URL(href, import.meta.url).href;
    const link = [...document.querySelectorAll('link[rel="stylesheet"]')].find(each => each.href === address);
    if (link) {
        return Promise.resolve();
    }
    return new Promise(done => document.head.append(element('link', {
        rel: 'stylesheet', href: address, onload: () => done(), onerror: () => done()
    })));
}

let count = 0;

export const newId = () => `vekha-${++count}`;

/** A button that lets files be chosen and says so in Russian, whatever the browser speaks. */
export function fileButton(text, multiple, chosen) {
    const id = newId();
    const input = element('input', {
        type: 'file', id, multiple, className: 'sr-only',
        accept: '.pdf,.jpg,.jpeg,.png,.heic,.heif,.docx,.xlsx,.pptx,.odt,.ods,.doc,.xls,.txt',
        onchange: () => {
            const files = [...input.files];
            // The same file can be chosen again after a refusal.
            input.value = '';
            if (files.length) {
                chosen(files);
            }
        }
    });
    return element('span', { className: 'vekha-file' }, input,
        element('label', { for: id, className: 'btn btn-default' }, text));
}

const SIZES = [[1 << 20, 'МБ'], [1 << 10, 'КБ'], [1, 'Б']];

export function sizeText(bytes) {
    const [unit, name] = SIZES.find(([least]) => bytes >= least) || SIZES[2];
    return `${(bytes / unit).toLocaleString('ru', { maximumFractionDigits: unit > 1024 ? 1 : 0 })} ${name}`;
}

export const timeText = time => new Date(time).toLocaleString('ru', { day: '2-digit', month: '2-digit',
    year: 'numeric', hour: '2-digit', minute: '2-digit' });

export const dateText = date => date.split('-').reverse().join('.');

const FORMS = new Intl.PluralRules('ru');

/** «3 школы»: the words are for one, for two, and for five. */
export function number(count, [one, few, many]) {
    return `${count} ${{ one, few }[FORMS.select(count)] || many}`;
}

export const daysText = count => number(count, ['день', 'дня', 'дней']);
