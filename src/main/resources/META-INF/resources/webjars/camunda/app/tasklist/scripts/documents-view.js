// The tab «Документы»: what is there, and ways to add, to replace and to take back.
import { change, read, root, upload } from '../../vekha/web.js';
import { entryForm } from './documents-entry.js';
import { dateText, element, fileButton, newId, sizeText, timeText } from '../../vekha/elements.js';

const TAKEN = 'PDF, фото, Word, Excel, PowerPoint, OpenDocument, текст';

export class DocumentsView {

    constructor(node, taskId, counted) {
        this.path = `/web/tasks/${encodeURIComponent(taskId)}/documents`;
        this.counted = counted;
        this.state = element('p', { className: 'vekha-state', role: 'status' }, 'Загружаем список…');
        this.adding = element('div', { className: 'vekha-adding' });
        this.sending = element('div', { className: 'vekha-sending', 'aria-live': 'polite' });
        this.list = element('ul', { className: 'vekha-papers' });
        this.gone = element('div');
        node.append(element('section', { className: 'vekha-documents', 'aria-label': 'Документы задачи' },
            this.adding, this.sending, this.state, this.list, this.gone));
    }

    async load() {
        try {
            this.show(await read(this.path));
        } catch (error) {
            this.state.replaceChildren(error.message, ' ', element('button', {
                type: 'button', className: 'btn btn-link', onclick: () => this.load()
            }, 'Повторить'));
        }
    }

    /** Another task, or another tab: what is still being sent goes on, and is shown no more. */
    leave() {
        this.left = true;
    }

    show({ writable, largestFile, documents }) {
        const there = documents.filter(each => !each.withdrawn);
        this.counted(there.length);
        if (this.left) {
            return;
        }
        this.largestFile = largestFile;
        if (writable && !this.adding.hasChildNodes()) {
            this.offer();
        }
        this.state.textContent = there.length ? '' : writable ? 'Документов пока нет.'
            : 'Документов нет, и к этой задаче вы их не прикладываете.';
        this.list.replaceChildren(...there.map(each => this.paper(each)));
        this.gone.replaceChildren(...this.withdrawn(documents.filter(each => each.withdrawn)));
    }

    offer() {
        const id = newId();
        const title = element('input', { type: 'text', id, className: 'form-control', autocomplete: 'off' });
        this.adding.append(
            element('div', { className: 'form-group' },
                element('label', { for: id }, 'Название, если оно другое, чем имя файла'), title),
            fileButton('Выбрать файлы и приложить', true, files => this.addAll(files, title)),
            element('p', { className: 'help-block' },
                `Можно несколько сразу, каждый до ${sizeText(this.largestFile)}: ${TAKEN}.`),
            entryForm(async typed => this.show(await change('POST', this.path, typed))));
    }

    async addAll(files, title) {
        const named = files.length === 1 ? title.value.trim() : '';
        for (const file of files) {
            if (await this.send(file, this.path, named) && named) {
                title.value = '';
            }
        }
    }

    /** Sends a file, with a bar that tells how far it is; a refusal stays until it is read. */
    async send(file, path, title) {
        const bar = element('progress', { max: 1, value: 0, 'aria-label': `Отправка файла ${file.name}` });
        const state = element('span', {}, 'отправляется');
        const line = element('div', { className: 'vekha-line' }, element('span', {}, `${file.name}: `), bar, state);
        this.sending.append(line);
        const form = new FormData();
        form.append('title', title);
        form.append('file', file);
        try {
            if (file.size > this.largestFile) {
                throw new Error(`Файл больше ${sizeText(this.largestFile)}. Уменьшите его или разделите.`);
            }
            this.show(await upload(path, form, share => {
                bar.value = share;
                state.textContent = share < 1 ? `${Math.floor(share * 100)} %` : 'проверяется';
            }));
            line.remove();
            return true;
        } catch (error) {
            bar.remove();
            line.classList.add('vekha-fault');
            line.setAttribute('role', 'alert');
            state.textContent = error.message;
            line.append(element('button', { type: 'button', className: 'btn btn-link',
                onclick: () => line.remove() }, 'Понятно'));
            return false;
        }
    }

    paper(paper) {
        const fault = element('p', { className: 'vekha-fault', role: 'alert' });
        const file = paper.versions[paper.versions.length - 1];
        const facts = [paper.matter, paper.kind === 'FILE' ? `${file.fileName}, ${sizeText(file.size)}`
            : this.place(paper), `${file?.author || paper.author}, ${timeText(file?.addedAt || paper.addedAt)}`];
        return element('li', {},
            element('div', { className: 'vekha-title' }, this.named(paper, file)),
            element('div', { className: 'vekha-facts' }, facts.filter(Boolean).join(' · ')),
            element('div', { className: 'vekha-acts' },
                paper.replaceable && fileButton('Заменить', false,
                    ([next]) => this.send(next, `${this.path}/${paper.id}/versions`, '')),
                paper.removable && this.removal(paper, fault)),
            paper.versions.length > 1 && this.history(paper), fault);
    }

    /** What opens it, if it can be opened. */
    named(paper, file) {
        if (paper.kind === 'LINK') {
            return element('a', { href: paper.address, target: '_blank', rel: 'noopener noreferrer' }, paper.title);
        }
        return file ? this.download(paper, file, paper.title) : paper.title;
    }

    place(paper) {
        return paper.kind === 'REFERENCE' ? `№ ${paper.number} от ${dateText(paper.date)}`
            : paper.kind === 'PAPER' ? [paper.kindTitle, paper.place].filter(Boolean).join(', ') : paper.kindTitle;
    }

    download(paper, file, text) {
        return element('a', { href: `${root}${this.path}/${paper.id}/versions/${file.number}`,
            download: file.fileName, title: `Скачать ${file.fileName}` }, text);
    }

    history(paper) {
        return element('details', {}, element('summary', {}, `Прежние файлы: ${paper.versions.length - 1}`),
            element('ul', {}, ...paper.versions.slice(0, -1).reverse().map(file => element('li', {},
                this.download(paper, file, file.fileName),
                ` ${sizeText(file.size)} · ${file.author}, ${timeText(file.addedAt)}`))));
    }

    /** Asks once more in the same place: Tasklist lets no dialog of the browser open. */
    removal(paper, fault) {
        const place = element('span');
        const button = (text, act) => element('button', { type: 'button', className: 'btn btn-link', onclick: act },
            text);
        const remove = async () => {
            try {
                this.show(await change('DELETE', `${this.path}/${paper.id}`));
            } catch (error) {
                fault.textContent = error.message;
                ask();
            }
        };
        const ask = () => place.replaceChildren(button('Снять', () => {
            const yes = button('Да, снять', remove);
            place.replaceChildren('Снять документ? ', yes, button('Нет', ask));
            yes.focus();
        }));
        ask();
        return place;
    }

    withdrawn(papers) {
        return papers.length ? [element('details', {}, element('summary', {}, `Снятые: ${papers.length}`),
            element('ul', {}, ...papers.map(paper => element('li', {},
                `${paper.title} · ${paper.author}, снят ${timeText(paper.withdrawnAt)}`))))] : [];
    }

}
