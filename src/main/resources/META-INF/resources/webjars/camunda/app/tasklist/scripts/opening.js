// What Tasklist needs before it draws itself.

const EARLIEST_DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

// The list's own part reads its labels once, at the start: before they have come, it shows their keys. Tasklist
// takes them from here if an earlier visit has left them; this is that visit.
async function keepLabels() {
    const root = document.querySelector('base').getAttribute('app-root');
    const folder = `${root}/app/tasklist/locales/`;
    const name = `${folder}_locales_data_ru_${window.bust}`;
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    if (!kept[name]) {
        const answer = await fetch(`${folder}ru.json?bust=${window.bust}`);
        kept[name] = JSON.stringify(await answer.json());
        localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
}

// Tasklist itself would put the newest tasks first, and the most urgent ones last.
function sortByDueDate() {
    const [path, query] = location.hash.replace(/^#?\/?/, '').split('?');
    const parameters = new URLSearchParams(query);
    if (!path && !parameters.has('sorting')) {
        parameters.set('sorting', EARLIEST_DUE_FIRST);
        history.replaceState(null, '', `#/?${parameters}`);
    }
}

// What has not come after seven seconds counts as lost, and Tasklist stays blank on a slow line. Its page asks for no
// limit, in a place that nobody reads.
function waitForSlowLines() {
    window.require.config({ waitSeconds: 0 });
}

waitForSlowLines();
sortByDueDate();
await keepLabels();
