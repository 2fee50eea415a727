// Imported here and not listed in customScripts: a custom script that fails leaves Tasklist blank. Only what no form
// can be completed without is listed there.
import('../../vekha/application.js').catch(error => console.error(error));
import('./russian.js').catch(error => console.error(error));
await import('./opening.js').catch(error => console.error(error));

export default {
    customScripts: ['scripts/forms.js', 'scripts/plugins.js'],
    app: {
        name: 'Задачи',
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
    disableWelcomeMessage: true,
    shortcuts: {
        claimTask: {
            key: 'ctrl+alt+c',
            description: 'Взять выбранную задачу в работу'
        },
        focusFilter: {
            key: 'ctrl+shift+f',
            description: 'Перейти к первому фильтру'
        },
        focusList: {
            key: 'ctrl+alt+l',
            description: 'Перейти к первой задаче в списке'
        },
        focusForm: {
            key: 'ctrl+alt+f',
            description: 'Перейти к первому полю формы'
        },
        startProcess: {
            key: 'ctrl+alt+p',
            description: 'Открыть список процессов для запуска'
        }
    }
};
