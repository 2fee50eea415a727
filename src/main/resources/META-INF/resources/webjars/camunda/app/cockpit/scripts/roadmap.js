// The road map in Cockpit: an entry of the navigation, its page, and a tile of the dashboard.
import { read } from '../../vekha/web.js';

const PATH = '/roadmap';

const FAILED = 'Раздел «Дорожная карта» не загрузился. Проверьте подключение и обновите страницу.';

/** Whether the road map is this user's: an administrator watches over no municipality. */
const watching = read('/web/menu')
    .then(entries => entries.some(({ path }) => path.endsWith(`#${PATH}`)))
    .catch(error => console.warn(error.message) || true);

function say(node, text) {
    node.replaceChildren(Object.assign(document.createElement('p'), { className: 'vekha-fault', textContent: text }));
}

/** Loads what is shown when it is shown, and says a failure in its place: Cockpit around it goes on. */
function guarded(name, load) {
    let leave;
    return {
        render: async node => {
            let end;
            let left = false;
            leave = () => {
                left = true;
                end?.();
            };
            node.classList.add('vekha-overview');
            if (name === 'tile' && !await watching) {
                return;
            }
            try {
                const module = await load().catch(error => {
                    console.warn(error.message);
                    throw new Error(FAILED);
                });
                end = await module[name](node);
                // Whoever is quicker than the line has gone by now
                if (left) {
                    end?.();
                }
            } catch (error) {
                console.warn(error.message);
                say(node, error.message);
            }
        },
        unmount: () => leave?.()
    };
}

async function entry(node) {
    node.replaceChildren(Object.assign(document.createElement('a'),
        { href: `#${PATH}`, textContent: 'Дорожная карта' }));
    const isMine = await watching;
    document.body.classList.toggle('vekha-watches', isMine);
    node.firstChild.classList.toggle('vekha-none', !isMine);
}

export default [
    {
        id: 'vekha.roadmap.navigation',
        pluginPoint: 'cockpit.navigation',
        priority: 150,
        properties: { path: PATH },
        render: entry,
        unmount: () => {}
    },
    { id: 'vekha.roadmap.page', pluginPoint: 'cockpit.route', priority: 10, properties: { path: PATH },
        ...guarded('overview', () => import('../../vekha/overview/overview.js')) },
    { id: 'vekha.roadmap.tile', pluginPoint: 'cockpit.dashboard', priority: 100,
        ...guarded('tile', () => import('../../vekha/overview/tile.js')) }
];
