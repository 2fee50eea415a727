// Leads from Tasklist to our own pages: those that this user may open.
import { read, root } from '../../vekha/web.js';

function link({ title, path }) {
    const anchor = document.createElement('a');
    anchor.href = root + path;
    anchor.textContent = title;
    return anchor;
}

export default {
    id: 'vekha.menu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 100,
    render: async node => {
        node.classList.add('vekha-menu');
        const entries = await read('/web/menu').catch(error => console.warn(error.message) || []);
        node.replaceChildren(...entries.map(link));
    },
    unmount: () => {}
};
