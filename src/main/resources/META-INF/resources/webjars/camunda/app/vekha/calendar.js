// The names of months and days. The date pickers of the web applications take them from no locale file.

export const MONTHS = ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь',
    'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь'];
export const SHORT_MONTHS = ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь',
    'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
export const DAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
export const SHORT_DAYS = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];

const CALENDAR = {
    MONTH: MONTHS,
    STANDALONEMONTH: MONTHS,
    SHORTMONTH: SHORT_MONTHS,
    DAY: DAYS,
    SHORTDAY: SHORT_DAYS,
    FIRSTDAYOFWEEK: 0
};

/** Puts the date pickers of an application into Russian. */
export const translateCalendar = injector => Object.assign(injector.get('$locale').DATETIME_FORMATS, CALENDAR);
