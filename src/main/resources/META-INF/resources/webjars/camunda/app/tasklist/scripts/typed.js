// What a form holds at the moment, complete or not. To ask the form to submit would mark every field that is still
// empty as a fault while somebody types.

const DEPTH = 20;

// Form-js draws itself with Preact, which leaves what it drew at the element; the form hands itself down in it.
function services(node, depth = 0) {
    const value = node && node.props && node.props.value;
    if (value && typeof value.getService === 'function') {
        return value;
    }
    if (!node || depth > DEPTH) {
        return null;
    }
    for (const child of [].concat(node.__k || [])) {
        const found = services(child, depth + 1);
        if (found) {
            return found;
        }
    }
    return null;
}

function typedIntoCamundaForm(container) {
    const found = services(container.__k);
    return found && found.getService('form')._getSubmitData();
}

function value(control) {
    if (control.type === 'checkbox') {
        return control.checked;
    }
    const text = control.tagName === 'SELECT' && control.selectedIndex < 0 ? null : control.value;
    return text === '' ? null : text;
}

function typedIntoPage(form) {
    const fields = {};
    form.querySelectorAll('[cam-variable-name]').forEach(control => {
        if (control.type !== 'file') {
            fields[control.getAttribute('cam-variable-name')] = value(control);
        }
    });
    // A list is typed into a table that the form itself draws.
    form.querySelectorAll('template[data-list]').forEach(list => {
        if (list.typedRows) {
            fields[list.dataset.list] = list.typedRows();
        }
    });
    return fields;
}

/** The values by the names of the form's fields, or nothing if they cannot be told. */
export function typedInto(element) {
    const container = element.querySelector('.fjs-container');
    if (container) {
        return typedIntoCamundaForm(container);
    }
    const page = element.querySelector('form[cam-form], .form-container form, form');
    return page && page.querySelector('[cam-variable-name]') ? typedIntoPage(page) : null;
}
