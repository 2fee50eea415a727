// Keeps the button that completes a form usable. Form-js 1.8.7 leaves a mark of a list's error behind when the
// error is gone, and Tasklist takes any mark for an error: after the first key pressed in a list its button would
// stay disabled. So the button stays enabled, and the form is checked, whole, when it is pressed.

import { addToForms } from './form-controller.js';

const NOT_ACCEPTED = '.fjs-has-errors';

function showFirstError(element) {
    const field = element.querySelector(NOT_ACCEPTED);
    if (field) {
        field.scrollIntoView({ block: 'center' });
    }
}

function keepUsable(form, scope, element, notifications) {
    const { notifyFormValidated, registerCompletionHandler } = form;
    form.notifyFormValidated = invalid => notifyFormValidated(invalid && Boolean(scope.tasklistForm.$error));
    form.registerCompletionHandler = complete => registerCompletionHandler(report => {
        // A refusal that has been heeded would still be read after the form has been sent.
        notifications.clearAll();
        complete((error, result) => {
            report(error, result);
            setTimeout(() => error && showFirstError(element));
        });
    });
}

addToForms(['$scope', '$element', 'Notifications'],
    (form, scope, element, notifications) => keepUsable(form, scope, element[0], notifications));

// It adds nothing to any of Tasklist's plugin points.
export default [];
