// Leads from Admin to the page on which a municipality, its schools and its people are added together.
import { element } from '../../vekha/elements.js';
import { root } from '../../vekha/web.js';

const ADDRESS = `${window.location.origin}${root}/first-steps`;

export default {
    id: 'vekha.first-steps',
    pluginPoint: 'admin.dashboard.section',
    priority: 500,
    properties: { label: 'Первые шаги', pagePath: ADDRESS },
    render: node => node.replaceChildren(element('ul', { className: 'linked' },
        element('li', {}, element('a', { href: ADDRESS }, 'Муниципалитеты, школы и люди')),
        element('li', {}, element('a', { href: `${ADDRESS}?municipality=new` }, 'Новый муниципалитет')))),
    unmount: () => {}
};
