import { locales } from '../../words/index.js';
import { CompareView } from './CompareView.js';
import { buttonOf, fieldOf, selectOf } from './controls.js';
import { element } from './element.js';
import { readFiles } from './filesField.js';
import { ListsView } from './ListsView.js';
import { PromotionView } from './PromotionView.js';
import { RegisterView } from './RegisterView.js';
import { redraw } from './redraw.js';
import { SupportView } from './SupportView.js';
import type { View } from './View.js';
import { Voice } from './Voice.js';
import type { GivenFile } from './worker/Answers.js';

const languageNames = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } as const;

const viewNames = ['lists', 'register', 'compare', 'promotion', 'support'] as const;
type ViewName = (typeof viewNames)[number];

/** The page: its head, its views, and the one of them that is shown. */
export class App {
  readonly #voice = new Voice();
  readonly #register = new RegisterView(this.#voice);
  readonly #views: Readonly<Record<ViewName, View>> = {
    lists: new ListsView(this.#voice),
    register: this.#register,
    compare: new CompareView(this.#voice),
    promotion: new PromotionView(this.#voice, this.#register),
    support: new SupportView(this.#voice),
  };
  #current: ViewName = 'lists';

  start(): void {
    document.body.addEventListener('dragover', (event) => event.preventDefault());
    document.body.addEventListener('drop', (event) => {
      event.preventDefault();
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length > 0) void readFiles(dropped).then((files) => this.#open(files));
    });
    this.#show();
  }

  /** What the view of the moment has no use for is a list. */
  #open(files: GivenFile[]): void {
    if (!this.#views[this.#current].open) this.#pick('lists');
    this.#views[this.#current].open?.(files);
  }

  #pick(view: ViewName): void {
    this.#current = view;
    redraw(document.body, () => this.#show());
  }

  #show(): void {
    const { texts, locale } = this.#voice;
    document.documentElement.lang = locale;
    document.title = texts.title;
    const languages = locales.map((value) => ({ value, label: languageNames[value] }));
    const language = selectOf(languages, locale, (value) => {
      this.#voice.locale = locales.find((one) => one === value) ?? locale;
      redraw(document.body, () => this.#show());
    });
    const names = viewNames.map((name) => {
      const button = buttonOf(texts.views[name], () => this.#pick(name));
      if (name === this.#current) button.setAttribute('aria-current', 'page');
      return button;
    });
    const tools = [fieldOf(texts.language, language), buttonOf(texts.printPage, () => print())];
    const view = this.#views[this.#current];
    document.body.replaceChildren(
      element(
        'header',
        {},
        element('h1', { class: 'name' }, texts.title),
        element('div', { class: 'tools' }, tools),
        element('p', { class: 'promise' }, texts.promise),
        element('nav', { class: 'views', 'aria-label': texts.title }, names),
      ),
      element('main', {}, view.element),
    );
    view.show();
  }
}
