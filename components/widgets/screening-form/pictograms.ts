/** The sets of pictograms that the form draws by their names. */
import '../../elements/pictogram/answers.ts';
import '../../elements/pictogram/letters.ts';
import '../../elements/pictogram/trades.ts';
