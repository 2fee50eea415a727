const STORE = 'camunda-web';

/** What the application keeps in this browser. It would stay blank if it could not read that. */
function stored() {
    try {
        return JSON.parse(localStorage.getItem(STORE)) || {};
    } catch {
        localStorage.removeItem(STORE);
        return {};
    }
}

/**
 * Keeps an application's labels where it looks for them first. What reads them once, at the start, shows their keys
 * where they have not come yet; an earlier visit would have left them there, and this is that visit.
 */
export async function keepLabels(application) {
    const root = document.querySelector('base').getAttribute('app-root');
    const folder = `${root}/app/${application}/locales/`;
    const name = `${folder}_locales_data_ru_${window.bust}`;
    const kept = stored();
    if (!kept[name]) {
        const answer = await fetch(`${folder}ru.json?bust=${window.bust}`);
        if (answer.ok) {
            kept[name] = JSON.stringify(await answer.json());
            localStorage.setItem(STORE, JSON.stringify(kept));
        }
    }
}
