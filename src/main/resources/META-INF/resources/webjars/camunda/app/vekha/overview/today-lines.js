// The lines of «Сегодня»: each leads to its task in Tasklist and to its process in Cockpit.
import { root } from '../web.js';
import { daysText, element } from '../elements.js';
import { query } from './address.js';

/** How late something is; nothing if it is not. */
export const days = count => count > 0 ? daysText(count) : null;

export const empty = text => element('p', { className: 'vekha-quiet' }, text);

/** A way to the desk, where all of it can be worked on. */
export function desk(filter, text) {
    return element('a', { className: 'vekha-more', href: `${root}/desk?${new URLSearchParams(filter)}` }, text);
}

/** Where the rest of a list is: whoever only looks on finds it in the file. */
export function whole(isCut, filter, acts) {
    if (!isCut) {
        return null;
    }
    return acts ? desk(filter, 'Весь список на рабочем столе')
        : element('a', { className: 'vekha-more', href: `${root}/web/overview/today.xlsx?${query()}` },
            'Весь список в таблице Excel');
}

const taskPath = id => `${root}/camunda/app/tasklist/default/#/?task=${id}`;

const instancePath = id => `#/process-instance/${id}/runtime`;

function title({ name, link, acts, to }) {
    if (link?.task && acts) {
        return element('a', { href: taskPath(link.task) }, name);
    }
    if (to) {
        return desk(to, name);
    }
    return link?.instance ? element('a', { href: instancePath(link.instance) }, name) : name;
}

/**
 * One thing on a list.
 *
 * @param about what it is called, whose it is, when it is due; `link` leads to it, `to` to the desk
 * @param content what else stands there
 */
export function line(about, ...content) {
    const { name, school, matter, more, badge, note, days: late, link, acts } = about;
    return element('li', {},
        badge && element('span', { className: `vekha-badge${late > 0 ? ' vekha-late' : ''}` }, badge),
        element('span', { className: 'vekha-what' }, title(about),
            school && element('span', { className: 'vekha-school' }, school),
            matter && element('span', {}, matter), more && element('span', {}, more),
            note && element('span', { className: 'vekha-quiet' }, note),
            link?.instance && link.task && acts && element('a', {
                className: 'vekha-quiet', href: instancePath(link.instance), 'aria-label': `процесс: ${name}, ${school || matter || ''}`
            }, 'процесс')),
        ...content);
}

function person({ name, role, email }) {
    return element('span', { className: 'vekha-person' }, element('b', {}, name), role && `, ${role}`,
        email && ', ', email && element('a', { href: `mailto:${email}` }, email));
}

/** Whom to call. */
export function people(found) {
    return element('p', { className: 'vekha-call' }, 'Связаться: ',
        ...found.flatMap((each, place) => place ? ['; ', person(each)] : [person(each)]));
}
