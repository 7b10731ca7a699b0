import type { Skill } from '../../../contract/types.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { JuCombobox } from '../../elements/combobox/combobox.element.ts';
import { answerTo, shownAnswer } from './answers.ts';
import type { Screen } from './screen.ts';
import type { Of } from './state.ts';

/** A skill's name in the reader's language, else in Danish or English, of which there is always one. */
export function skillName({ language }: Pick<Screen, 'language'>, { labels, uri }: Skill): string {
  const short = language.split('-')[0]!;
  return labels[short] ?? labels['da'] ?? labels['en'] ?? uri;
}

/** The skills last offered, for what is taken is known by its address alone. */
const offered = new Map<string, Skill>();

/** Skills of the European classification, proposed while one types; each can be taken away again. */
export function renderSkills(screen: Screen, state: Of<'asking'>): TemplateResult {
  const { t, act, controller } = screen;
  const { skills } = shownAnswer(answerTo(state.answers, 'skills'));
  const suggest = async (typed: string, signal: AbortSignal) => {
    const found = await controller.suggestSkills(typed, signal);
    for (const skill of found) offered.set(skill.uri, skill);
    return found.map((skill) => ({ value: skill.uri, label: skillName(screen, skill) }));
  };
  const take = ({ currentTarget }: Event) => {
    const field = currentTarget as JuCombobox;
    const skill = field.text === undefined ? undefined : offered.get(field.value);
    if (!skill) return;
    act({ type: 'skill-added', skill });
    field.value = '';
    field.text = undefined;
  };
  return html`<div class="skills">
    <ju-combobox
      id="answer"
      label=${t('skills.label')}
      description=${t('skills.hint')}
      .suggest=${suggest}
      @input=${take}
    ></ju-combobox>
    ${
      skills.length > 0
        ? html`<ul class="chips" aria-label=${t('skills.chosen')}>
            ${skills.map(
              (skill) =>
                html`<li>
                  <ju-chip
                    label=${skillName(screen, skill)}
                    @ju-remove=${() => act({ type: 'skill-removed', uri: skill.uri })}
                  ></ju-chip>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
