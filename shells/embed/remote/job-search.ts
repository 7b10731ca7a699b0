/** What our container exposes as `./job-search`: the class, its parts defined under tags of this build. */
export { JuJobSearch as default } from '../../../components/widgets/job-search/job-search.ts';
