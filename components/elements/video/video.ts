import { define } from '../../core/facade.ts';
import '../disclosure/disclosure.ts';
import { JuVideo } from './video.element.ts';

export * from './video.element.ts';

define('ju-video', JuVideo);
