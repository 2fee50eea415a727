// What Tasklist says when something is refused, without what only its own scripts read: «<task> <- » names the part
// that failed, and the English words in brackets let it recognise a task that has ended.
const INTERNAL = /^(<\w+> <- )+|\s*\((No matching task|task is null)\)/g;

window.angular.module('cam.tasklist').run(['Notifications', notifications => {
    const add = notifications.addError;
    notifications.addError = said => add.call(notifications,
        typeof said.message === 'string' ? { ...said, message: said.message.replace(INTERNAL, '') } : said);
}]);

export default [];
