// Keeps on the server what is typed into the form of a task, a few seconds after the last key, on «Сохранить» and on
// leaving. By itself Tasklist keeps it only in this browser, only on «Сохранить», for whoever logs in next, and lays
// it over whatever the server has come to know since. The server gives a draft back with the form's values.
import { Draft } from './draft.js';
import { addToForms } from './form-controller.js';
import { untilSessionEnds } from '../../vekha/session.js';

function keep(form, scope, element, variables) {
    let draft;
    const { registerSaveHandler, registerCompletionHandler, notifyFormInitialized, notifyFormDirty } = form;
    form.registerSaveHandler = save => {
        const { taskId } = form.getParams();
        if (!taskId) {
            return registerSaveHandler(save);
        }
        draft = draft || new Draft(form, scope, element, taskId);
        variables.wait(draft.handOn().catch(error => draft.say(error.message, true)));
        registerSaveHandler(async () => {
            await draft.save(true);
            notifyFormDirty(false);
        });
    };
    form.registerCompletionHandler = complete =>
        registerCompletionHandler(report => {
            const answered = untilSessionEnds(complete);
            return draft ? draft.sending(answered)(report) : answered(report);
        });
    form.notifyFormInitialized = () => {
        notifyFormInitialized();
        setTimeout(() => draft && draft.opened());
    };
}

// A form asks for its values as soon as it has come: it has to wait until what was kept here is on the server.
function holdBack(api) {
    const tasks = api.resource('task');
    if (!tasks.heldBack) {
        const { formVariables } = tasks;
        tasks.heldBack = Promise.resolve();
        tasks.formVariables = function(...question) {
            return tasks.heldBack.then(() => formVariables.apply(this, question));
        };
    }
    return { wait: promise => { tasks.heldBack = promise; } };
}

addToForms(['$scope', '$element', 'camAPI'],
    (form, scope, element, api) => keep(form, scope, element[0], holdBack(api)));

// It adds nothing to any of Tasklist's plugin points.
export default [];
