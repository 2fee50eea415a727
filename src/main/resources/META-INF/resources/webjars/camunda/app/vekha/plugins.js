// Loads what Vekha adds to a web application, each in a module of its own. One that fails to load is left out:
// the whole application would stay blank if a script that its configuration names failed.

const MISSING = 'Часть страницы не загрузилась. Проверьте подключение и обновите страницу.';

/** Says once, in a corner where it covers no button, that something is missing. */
function say() {
    if (document.querySelector('.vekha-missing')) {
        return;
    }
    const note = Object.assign(document.createElement('div'), { className: 'vekha-missing', textContent: `${MISSING} ` });
    note.setAttribute('role', 'alert');
    Object.assign(note.style, {
        position: 'fixed', bottom: '32px', left: '12px', zIndex: 2000, maxWidth: '340px', padding: '8px 12px',
        borderLeft: '4px solid #b3261e', background: '#fdecea', color: '#1d2b36'
    });
    note.append(Object.assign(document.createElement('button'),
        { type: 'button', className: 'btn btn-default btn-xs', textContent: 'Закрыть', onclick: () => note.remove() }));
    document.body.append(note);
}

function failed(name, error) {
    console.error(name, error);
    say();
}

/** The plugins of those modules that load; an address is relative to the script that asks. */
export async function plugins(base, names) {
    const loaded = await Promise.all(names.map(name =>
        import(new URL(name, base)).catch(error => failed(name, error))));
    return loaded.filter(Boolean).flatMap(module => module.default);
}
