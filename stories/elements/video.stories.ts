import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from '../../components/core/facade.ts';
import '../../components/elements/video/video.ts';
import type { Video } from '../../contract/types.ts';
import { playground } from '../shared/playground.ts';

const meta: Meta = { title: 'Elements/Video', component: 'ju-video' };
export default meta;

export const Playground = { ...playground('ju-video'), tags: ['once'] };

const video: Video = {
  name: 'En dag i værkstedet (opdigtet)',
  contentUrl: 'https://film.example/dag.mp4',
  external: true,
  captions: [{ language: 'da', url: 'https://film.example/dag.da.vtt' }],
  transcript: 'Velkommen til værkstedet.\nHer laver vi borde af træ fra byens parker.',
};

/** It lies with somebody else: nothing is fetched before the person asked for it. */
export const Elsewhere: StoryObj = { render: () => html`<ju-video .video=${video}></ju-video>` };

/** It cannot be shown: what is said can be read all the same. */
export const NotShown: StoryObj = {
  render: () => html`<ju-video .video=${{ ...video, contentUrl: 'https:' }}></ju-video>`,
};
