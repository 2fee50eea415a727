// Puts into Russian what Tasklist's form library (form-js) and its date pickers keep in English and no
// locale file reaches. Any part may fail without harm: its texts then stay English.
import { DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS } from '../../vekha/calendar.js';

const FORM = '.fjs-container';

const TEXTS = [
    ['.fjs-form-field-error li', [
        [/^Field is required\.$/, 'Обязательное поле.'],
        [/^Field must match pattern .*\.$/s, 'Значение записано не так, как требуется.'],
        [/^Field must have minimum value of (.+)\.$/, 'Значение должно быть не меньше $1.'],
        [/^Field must have maximum value of (.+)\.$/, 'Значение должно быть не больше $1.'],
        [/^Field must have minimum length of (.+)\.$/, 'Слишком коротко. Знаков нужно не меньше $1.'],
        [/^Field must have maximum length of (.+)\.$/, 'Слишком длинно. Знаков нужно не больше $1.'],
        [/^Field must be a valid +international phone number\..*$/,
            'Нужен номер телефона с кодом страны, например +74951234567.'],
        [/^Field must be a valid email\.$/, 'Нужен адрес электронной почты, например shkola@example.ru.'],
        [/^Value is not a number\.$/, 'Нужно число.'],
        [/^Value is expected to be an integer\.$/, 'Нужно целое число.'],
        [/^Value is expected to have at most (\d+) decimal digits?\.$/,
            'Знаков после запятой должно быть не больше $1.'],
        [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
            'Такое значение не подходит. Ближайшие допустимые – $1 и $2.'],
        [/^Date and time must both be entered\.$/, 'Укажите и дату, и время.']
    ]],
    ['.fjs-select-placeholder', [[/^Select$/, 'Выберите']]],
    ['.fjs-dropdownlist-empty', [
        [/^No results$/, 'Ничего не найдено'],
        [/^All values selected$/, 'Выбраны все значения']
    ]],
    ['.fjs-taglist-skip-link', [[/^Skip to search$/, 'Перейти к поиску']]],
    ['.fjs-repeat-render-add', [[/^Add new$/, 'Добавить']]],
    ['.fjs-repeat-render-collapse', [
        [/^Expand all \((\d+)\)$/, 'Показать все ($1)'],
        [/^Collapse$/, 'Свернуть']
    ]],
    ['.fjs-table-empty, .fjs-table-td[colspan]', [[/^Nothing to show\.$/, 'Нет данных.']]],
    ['.fjs-table-nav-label', [[/^ of $/, ' из ']]]
];

const ATTRIBUTES = {
    placeholder: [
        [/^Search$/, 'Поиск'],
        [/^dd\.mm\.yyyy$/, 'дд.мм.гггг'],
        [/^hh:mm( \?m)?$/, 'чч:мм']
    ],
    title: [[/^Remove tag$/, 'Убрать']],
    'aria-label': [
        [/^Increment$/, 'Увеличить'],
        [/^Decrement$/, 'Уменьшить'],
        [/^Previous page$/, 'Предыдущая страница'],
        [/^Next page$/, 'Следующая страница'],
        [/^Remove list item (\d+)$/, 'Убрать строку $1'],
        [/^Click to sort by (.*) ascending$/s, 'Упорядочить по возрастанию: $1'],
        [/^Click to sort by (.*) descending$/s, 'Упорядочить по убыванию: $1'],
        [/^Click to remove sorting$/, 'Вернуть исходный порядок']
    ]
};

const FORM_CALENDAR = {
    firstDayOfWeek: 1,
    months: { longhand: MONTHS, shorthand: SHORT_MONTHS },
    weekdays: { longhand: DAYS, shorthand: SHORT_DAYS },
    monthAriaLabel: 'Месяц',
    yearAriaLabel: 'Год',
    scrollTitle: 'Прокрутите, чтобы увеличить',
    toggleTitle: 'Нажмите, чтобы переключить',
    rangeSeparator: ' – ',
    time_24hr: true
};

function inRussian(text, phrases) {
    const phrase = phrases.find(([english]) => english.test(text));
    return phrase ? text.replace(phrase[0], phrase[1]) : text;
}

function translateText(node) {
    const entry = node.parentElement && TEXTS.find(([where]) => node.parentElement.matches(where));
    const russian = entry ? inRussian(node.data, entry[1]) : node.data;
    if (russian !== node.data) {
        node.data = russian;
    }
}

function translateAttributes(element) {
    for (const [name, phrases] of Object.entries(ATTRIBUTES)) {
        const english = element.getAttribute(name);
        const russian = english && inRussian(english, phrases);
        if (russian !== english) {
            element.setAttribute(name, russian);
        }
    }
}

function translateCalendar(element) {
    const picker = element._flatpickr;
    if (picker && picker.l10n.firstDayOfWeek !== FORM_CALENDAR.firstDayOfWeek) {
        picker.set({ locale: FORM_CALENDAR, showMonths: 1 });
    }
}

function translate(root) {
    if (root.nodeType === Node.TEXT_NODE) {
        return translateText(root);
    }
    if (root.nodeType !== Node.ELEMENT_NODE) {
        return;
    }
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = root; node; node = nodes.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) {
            translateText(node);
        } else {
            translateAttributes(node);
            translateCalendar(node);
        }
    }
}

function isInForm(node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element && (element.closest(FORM) || element.querySelector(FORM));
}

function watchForms() {
    const observer = new MutationObserver(mutations => mutations.forEach(mutation => {
        const changed = mutation.type === 'childList' ? mutation.addedNodes : [mutation.target];
        changed.forEach(node => quietly(() => isInForm(node) && translate(node)));
    }));
    observer.observe(document.documentElement, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: Object.keys(ATTRIBUTES)
    });
    translate(document.body);
}

// form-js takes the order of day, month and year from the browser: its only caller of the locale «default».
function writeDatesInRussianOrder() {
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
        construct: (format, [locale, options]) => new format(locale === 'default' ? 'ru' : locale, options)
    });
}

function quietly(action) {
    try {
        action();
    } catch (error) {
        console.error(error);
    }
}

quietly(writeDatesInRussianOrder);
quietly(watchForms);
