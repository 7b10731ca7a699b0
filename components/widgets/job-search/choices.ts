/**
 * Everything one can choose by: a sheet where it is narrow, a column where there is room. Fetched when it is seen for the first
 * time.
 */
import './more.ts';
import { ChoicesController } from './choices.controller.ts';
import { choicesStyles } from './choices.styles.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { adoptStyles } from './parts.ts';
import { renderFurther } from './render-further.ts';
import { renderKinds } from './render-options.ts';
import { renderWhere } from './render-where.ts';

const controllers = new WeakMap<JuJobSearch, ChoicesController>();

function controllerOf(search: JuJobSearch): ChoicesController {
  let controller = controllers.get(search);
  if (!controller) {
    controller = new ChoicesController(search, () => search.parts?.client());
    controllers.set(search, controller);
    adoptStyles(search.renderRoot, choicesStyles);
  }
  return controller;
}

/** All choices, group after group. */
export function renderFields(search: JuJobSearch) {
  const choices = controllerOf(search);
  return [
    renderKinds(search, choices),
    renderWhere(search, choices),
    renderFurther(search, choices),
  ];
}

declare global {
  interface JuLazyModules {
    'job-search-choices': typeof import('./choices.ts');
  }
}
