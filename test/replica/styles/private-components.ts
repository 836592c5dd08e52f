/**
 * (a) HubSpot's older UI components: `private-*` classes and `<i18n-string>` around translated words. The classes are
 * known from public copies of its sign-in page of 2019-2023; that the install pages use them, and the keys, are guesses.
 */
import { el, type Tree } from '../html/dom'
import type { Markup } from './markup'

const words = (key: string, text: string): Tree =>
  el('i18n-string', { 'data-locale-at-render': 'en-us', 'data-key': `oauth.authorize.${key}` }, text)

export const privateComponents: Markup = {
  css: `
.private-page__content { max-width: 560px; margin: 48px auto; padding: 40px; background: #fff; border: 1px solid #dfe3eb; border-radius: 3px }
.private-header__heading { font-size: 24px; font-weight: 500; margin: 0 0 16px }
.private-microcopy { margin: 0 0 16px }
.private-button { font: inherit; padding: 11px 24px; margin: 16px 12px 0 0; border: 1px solid #ff7a59; border-radius: 3px; background: #fff; color: #b3401d }
.private-button--primary { background: #c14f2c; color: #fff }
.private-button--disabled { background: #eaf0f6; border-color: #eaf0f6; color: #516f90 }
.private-list__inner > li { margin: 6px 0 }
.private-form__label { display: block; margin: 12px 0 4px }
.private-off { opacity: .6 }
`,
  heading: (text) => el('h2', { class: 'private-header__heading is--heading-2' }, words('title', text)),
  text: (text) => el('p', { class: 'private-microcopy' }, words('body', text)),
  list: (items) =>
    el(
      'ul',
      { class: 'private-list__inner list-unstyled' },
      ...items.map((item) => el('li', { class: 'private-list__item' }, words('item', item))),
    ),
  table: (columns, rows) =>
    el(
      'table',
      { class: 'private-table table' },
      el('thead', {}, el('tr', {}, ...columns.map((name) => el('th', {}, words('column', name))))),
      el(
        'tbody',
        {},
        ...rows.map(({ cells, note, off }) =>
          el(
            'tr',
            {
              class: off ? 'private-table__row private-off' : 'private-table__row',
              'aria-disabled': off ? 'true' : undefined,
            },
            ...cells.map((cell) => el('td', {}, cell)),
            ...(note === undefined ? [] : [el('td', {}, words('note', note))]),
          ),
        ),
      ),
    ),
  boxes: (label, boxes) =>
    el(
      'div',
      { class: 'private-form__set' },
      el(
        'label',
        { class: 'private-checkbox__label' },
        el('input', { type: 'checkbox' }),
        words('all', label),
      ),
      ...boxes.map((box) =>
        el(
          'label',
          { class: 'private-checkbox__label private-form__label' },
          el('input', { type: 'checkbox', class: 'private-checkbox__input', disabled: box.off }),
          words('scope', box.text),
        ),
      ),
    ),
  field: (label, type, id) =>
    el(
      'div',
      { class: 'private-form__set' },
      el('label', { class: 'private-form__label', for: id }, words('label', label)),
      el('input', { type, id, class: 'form-control private-form__control' }),
    ),
  button: (text, { primary, off, go }) =>
    el(
      'button',
      {
        type: 'button',
        class: `uiButton private-button private-button--${primary ? 'primary' : 'default'} private-button--non-link${off ? ' private-button--disabled' : ''}`,
        disabled: off,
        'data-go': go,
      },
      words('action', text),
    ),
  page: (blocks) =>
    el(
      'div',
      { class: 'private-page private-template' },
      el('div', { class: 'private-page__content' }, ...blocks),
    ),
}
