import('../../vekha/application.js').catch(error => console.error(error));
await import('../../vekha/labels.js').then(labels => labels.keepLabels('welcome')).catch(error => console.error(error));

export default {
    app: {
        name: 'Профиль',
        vendor: 'Веха'
    },
    locales: {
        availableLocales: ['ru'],
        fallbackLocale: 'ru'
    },
    dateFormat: {
        monthName: 'MMMM',
        day: 'DD',
        abbr: 'DD.MM.YYYY HH:mm',
        normal: 'DD.MM.YYYY HH:mm',
        long: 'D MMMM YYYY [г.], HH:mm',
        short: 'DD.MM.YYYY'
    },
    links: [],
    disableWelcomeMessage: true
};
