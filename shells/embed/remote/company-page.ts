/** What our container exposes as `./company-page`: the class, its parts defined under tags of this build. */
export * from '../../../components/widgets/company-page/company-page.ts';
export { JuCompanyPage as default } from '../../../components/widgets/company-page/company-page.ts';
