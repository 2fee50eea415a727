// The dashboard's tile: the figures of today, each of them a way into the road map.
import { read } from '../web.js';
import { dateText, element, style } from '../elements.js';

const ROADMAP = '#/roadmap?view=today';

function figure(count, text, grave) {
    return element('a', { href: ROADMAP, className: `vekha-figure${grave && count ? ' vekha-grave' : ''}` },
        element('strong', {}, String(count)), element('span', {}, text));
}

/** Shows the tile. */
export async function tile(node) {
    const styled = style('overview/today.css');
    const today = await read('/web/overview/today');
    await styled;
    node.replaceChildren(element('section', { className: 'vekha-tile', 'aria-labelledby': 'vekha-tile-title' },
        element('h3', { id: 'vekha-tile-title' }, element('a', { href: ROADMAP }, 'Дорожная карта'),
            ` на ${dateText(today.today)}`),
        element('div', { className: 'vekha-today-figures' },
            figure(today.overdue.total, 'просрочено', true),
            figure(today.decisions.total, today.acts ? 'ждут моего решения' : 'ждут координатора'),
            figure(today.due.total, `срок до ${dateText(today.week)}`),
            figure(today.silent.total, 'не ответили'),
            figure(today.signature.total, 'на подписи'),
            figure(today.assignments.total, 'поручений'),
            figure(today.meetings.total, 'встреч за две недели'))));
}
