import { locales } from '../../words/index.js';
import { CompareView } from './CompareView.js';
import { element } from './element.js';
import { buttonOf, fieldOf, selectOf } from './fieldOf.js';
import { readFiles } from './filesField.js';
import { ListsView } from './ListsView.js';
import { PromotionView } from './PromotionView.js';
import { RegisterView } from './RegisterView.js';
import { Voice } from './Voice.js';

const languageNames = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } as const;

type ViewName = 'lists' | 'register' | 'compare' | 'promotion';

/** The page: its head, its views, and the one of them that is shown. */
export class App {
  readonly #voice = new Voice();
  readonly #lists = new ListsView(this.#voice);
  readonly #views = {
    lists: this.#lists,
    register: new RegisterView(this.#voice),
    compare: new CompareView(this.#voice),
    promotion: new PromotionView(this.#voice),
  };
  #current: ViewName = 'lists';

  start(): void {
    document.body.addEventListener('dragover', (event) => event.preventDefault());
    document.body.addEventListener('drop', (event) => {
      event.preventDefault();
      void readFiles([...(event.dataTransfer?.files ?? [])]).then((files) => {
        if (files.length === 0) return;
        this.#pick('lists');
        this.#lists.open(files);
      });
    });
    this.#show();
  }

  #pick(view: ViewName): void {
    if (this.#current === view) return;
    this.#current = view;
    this.#show();
  }

  #show(): void {
    const { texts, locale } = this.#voice;
    document.documentElement.lang = locale;
    document.title = texts.title;
    const language = selectOf(
      locales.map((value) => ({ value, label: languageNames[value] })),
      locale,
      (value) => {
        this.#voice.locale = locales.find((one) => one === value) ?? locale;
        this.#show();
      },
    );
    const names = (['lists', 'register', 'compare', 'promotion'] as const).map((view) => {
      const button = buttonOf(texts.views[view], () => this.#pick(view));
      if (view === this.#current) button.setAttribute('aria-current', 'page');
      return button;
    });
    const view = this.#views[this.#current];
    document.body.replaceChildren(
      element(
        'header',
        {},
        element('h1', {}, texts.title),
        element('p', { class: 'promise' }, texts.promise),
        element(
          'div',
          { class: 'tools' },
          fieldOf(texts.language, language),
          buttonOf(texts.printPage, () => print()),
        ),
        element('nav', { class: 'views', 'aria-label': texts.title }, names),
      ),
      element('main', {}, view.element),
    );
    view.show();
  }
}
