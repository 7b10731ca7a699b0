import '../../../themes/fonts/fonts.css';
import '../../../themes/shared/theme.css';
import '../../../components/elements/alert/alert.ts';
import '../../../components/elements/button/button.ts';
import '../../../components/elements/choice-group/choice-group.ts';
import '../../../components/elements/select/select.ts';
import '../../../components/elements/state/state.ts';
import '../../../components/elements/text-field/text-field.ts';
import { setStandardTexts } from '../../../components/core/facade.ts';
import { jsonTexts } from '../../../components/core/localisation/json-texts.ts';
import { BuilderApp } from './app.ts';

setStandardTexts(jsonTexts);
customElements.define('builder-app', BuilderApp);
