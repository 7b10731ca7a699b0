/** What our container exposes as `./posting-form`: the class, its parts defined under tags of this build. */
export * from '../../../components/widgets/posting-form/posting-form.ts';
export { JuPostingForm as default } from '../../../components/widgets/posting-form/posting-form.ts';
