/** How many postings of a company can be applied for, as SQL. @param today placeholder of the day in Denmark */
export const postingsOfCompanySql = (company: string, today: string): string => `(
  select count(*)::int from job_posting
  where job_posting.company = ${company}
    and (job_posting.valid_through is null or job_posting.valid_through >= ${today}::date))`;
