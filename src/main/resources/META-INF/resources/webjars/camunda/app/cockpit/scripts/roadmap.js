// The road map in Cockpit: an entry of the navigation, its page, and a tile of the dashboard.
import { overview } from '../../vekha/overview/overview.js';
import { tile } from '../../vekha/overview/tile.js';

const PATH = '/roadmap';

/** Shows a failure where the plugin stands: Cockpit around it goes on. */
function guarded(show) {
    let end = () => {};
    return {
        render: async node => {
            node.classList.add('vekha-overview');
            try {
                end = await show(node) || end;
            } catch (error) {
                console.warn(error.message);
                node.replaceChildren(Object.assign(document.createElement('p'),
                    { className: 'vekha-fault', textContent: error.message }));
            }
        },
        unmount: () => end()
    };
}

export default [
    {
        id: 'vekha.roadmap.navigation',
        pluginPoint: 'cockpit.navigation',
        priority: 150,
        properties: { path: PATH },
        render: node => {
            node.replaceChildren(Object.assign(document.createElement('a'),
                { href: `#${PATH}`, textContent: 'Дорожная карта' }));
        },
        unmount: () => {}
    },
    { id: 'vekha.roadmap.page', pluginPoint: 'cockpit.route', priority: 10, properties: { path: PATH },
        ...guarded(overview) },
    { id: 'vekha.roadmap.tile', pluginPoint: 'cockpit.dashboard', priority: 100, ...guarded(tile) }
];
