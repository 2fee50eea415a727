/**
 * Adds to what Tasklist does with a form of a task. Who is first depends on which script arrives first: each keeps
 * what the others added before.
 *
 * @param services the names of what is wanted of Tasklist
 * @param add is given the form's controller and these services
 */
export function addToForms(services, add) {
    window.angular.module('cam.tasklist').decorator('camTasklistFormDirective', ['$delegate', directives => {
        const [build, ...names] = [...directives[0].controller].reverse();
        names.reverse();
        directives[0].controller = [...names, ...services, function(...parts) {
            build.apply(this, parts.slice(0, names.length));
            add(this, ...parts.slice(names.length));
        }];
        return directives;
    }]);
}
