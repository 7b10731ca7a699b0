import { html, nothing, type TemplateResult } from '../../../components/core/facade.ts';
import { forms, type Choice } from '../choice.ts';
import type { Catalogue, OfferedMunicipality } from '../catalogue.ts';
import { snippetOf } from '../snippet.ts';
import type { Translate } from './texts.ts';

/** Puts text where the reader can paste it from; `false` when the browser does not let us: then it is selected. */
export async function copy(block: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(block.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(block);
    return false;
  }
}

/** The lines to add to a host's own policy. */
export const policyText = ({ policy }: OfferedMunicipality): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')};`)
    .join('\n');

interface Code {
  readonly id: 'snippet' | 'policy';
  readonly text: string;
}

/** How the last copying went. */
export interface Copied {
  readonly id: Code['id'];
  readonly done: boolean;
}

/** What is taken along, and who hears of it. */
export interface Taking {
  readonly t: Translate;
  readonly choice: Choice;
  readonly catalogue: Catalogue;
  readonly municipality: OfferedMunicipality;
  readonly copied: Copied | undefined;
  change(part: Partial<Choice>): void;
  tell(copied: Copied): void;
}

function renderBlock({ t, copied, tell }: Taking, { id, text }: Code): TemplateResult {
  const press = async (event: Event): Promise<void> => {
    const block = (event.currentTarget as HTMLElement).parentElement?.querySelector('code');
    if (block) tell({ id, done: await copy(block) });
  };
  return html`<div class="code">
    <h3 id=${id}>${t(id)}</h3>
    <p>${t(`${id}Help`)}</p>
    <pre tabindex="0" role="region" aria-labelledby=${id}><code>${text}</code></pre>
    <ju-button
      variant=${id === 'snippet' ? 'primary' : 'secondary'}
      label=${t(id === 'snippet' ? 'copySnippet' : 'copyPolicy')}
      @click=${press}
      >${t('copy')}</ju-button
    >
    ${
      copied?.id === id
        ? // Read out by the announcer already.
          html`<p class="copied" aria-hidden="true">${t(copied.done ? 'copied' : 'copyFailed')}</p>`
        : nothing
    }
  </div>`;
}

/** What the editor takes along. */
export function renderCode(taking: Taking): TemplateResult {
  const { t, choice, catalogue, municipality, change } = taking;
  return html`<section class="take" aria-labelledby="take">
    <h2 id="take">${t('copyHeading')}</h2>
    <ju-choice-group
      name="form"
      label=${t('form')}
      .choices=${forms.map((form) => ({ value: form, label: t(`forms.${form}`) }))}
      .values=${[choice.form]}
      @change=${(event: Event) =>
        change({ form: (event.target as HTMLInputElement).value as Choice['form'] })}
    ></ju-choice-group>
    ${renderBlock(taking, { id: 'snippet', text: snippetOf(choice, catalogue.loader) })}
    ${renderBlock(taking, { id: 'policy', text: policyText(municipality) })}
    ${municipality.needs ? html`<p><a href=${municipality.needs}>${t('needs')}</a></p>` : nothing}
  </section>`;
}
