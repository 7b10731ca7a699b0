/** The files of `mocks/data`, named one by one, for a browser cannot list a folder. A test holds the list to the folder. */
import anonymous from './data/anonymous.json' with { type: 'json' };
import demobyBoernehuse from './data/demoby-boernehuse.json' with { type: 'json' };
import eksempelhavnBageri from './data/eksempelhavn-bageri.json' with { type: 'json' };
import fiktivgaardenPlejecenter from './data/fiktivgaarden-plejecenter.json' with { type: 'json' };
import hypotetiskHave from './data/hypotetisk-have.json' with { type: 'json' };
import moensterkroen from './data/moensterkroen.json' with { type: 'json' };
import opdigtetByg from './data/opdigtet-byg.json' with { type: 'json' };
import papirborgKontor from './data/papirborg-kontor.json' with { type: 'json' };
import proevestrupTransport from './data/proevestrup-transport.json' with { type: 'json' };
import sandkasseIndustri from './data/sandkasse-industri.json' with { type: 'json' };
import taenkebyButikker from './data/taenkeby-butikker.json' with { type: 'json' };

/** Parsed JSON-LD by the name of its file. */
export const dataFiles: Readonly<Record<string, unknown>> = {
  'anonymous.json': anonymous,
  'demoby-boernehuse.json': demobyBoernehuse,
  'eksempelhavn-bageri.json': eksempelhavnBageri,
  'fiktivgaarden-plejecenter.json': fiktivgaardenPlejecenter,
  'hypotetisk-have.json': hypotetiskHave,
  'moensterkroen.json': moensterkroen,
  'opdigtet-byg.json': opdigtetByg,
  'papirborg-kontor.json': papirborgKontor,
  'proevestrup-transport.json': proevestrupTransport,
  'sandkasse-industri.json': sandkasseIndustri,
  'taenkeby-butikker.json': taenkebyButikker,
};
