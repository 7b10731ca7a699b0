/** What our container exposes as `./job-details`: the class, its parts defined under tags of this build. */
export * from '../../../components/widgets/job-details/job-details.ts';
export { JuJobDetails as default } from '../../../components/widgets/job-details/job-details.ts';
