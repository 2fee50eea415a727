// The dashboard's tile: the figures of today, each of them a way into the road map.
import { element } from '../elements.js';

export async function tile(node) {
    node.replaceChildren(element('section', {}, element('h3', {}, element('a', { href: '#/roadmap' }, 'Дорожная карта'))));
}
