/**
 * Keeps an application's labels where it looks for them first. What reads them once, at the start, shows their keys
 * where they have not come yet; an earlier visit would have left them there, and this is that visit.
 */
export async function keepLabels(application) {
    const root = document.querySelector('base').getAttribute('app-root');
    const folder = `${root}/app/${application}/locales/`;
    const name = `${folder}_locales_data_ru_${window.bust}`;
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    if (!kept[name]) {
        const answer = await fetch(`${folder}ru.json?bust=${window.bust}`);
        kept[name] = JSON.stringify(await answer.json());
        localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
}
