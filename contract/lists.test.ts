import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { dismissalReasons } from './dismissal-reasons.ts';
import { reportReasons } from './report-reasons.ts';
import { isSkillUri } from './skills/uri.ts';
import {
  accommodations,
  educationLevels,
  jobPostingKinds,
  languages,
  workingHours,
} from './types.ts';

interface Schema {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
}
const file = new URL('openapi.yaml', import.meta.url);
const document = parse(readFileSync(file, 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, { readonly post: object }>>;
};
const { schemas } = document.components;

describe('what is written beside the contract’s document', () => {
  for (const [name, list] of Object.entries({
    Accommodation: accommodations,
    DismissalReason: dismissalReasons,
    EducationLevel: educationLevels,
    JobPostingKind: jobPostingKinds,
    Language: languages,
    WorkingHours: workingHours,
  })) {
    test(`lists all of ${name}, in its order`, () => {
      assert.deepEqual(schemas[name]?.enum, [...list]);
    });
  }

  test('lists all that can be reported', () => {
    const { post } = document.paths['/v1/job-postings/{id}/reports']!;
    assert.ok(JSON.stringify(post).includes(JSON.stringify(reportReasons)));
  });

  test('knows a skill’s address as the document does', () => {
    const { pattern = '', maxLength = 0 } = schemas.SkillUri!;
    const esco = 'http://data.europa.eu/esco';
    for (const uri of [
      ...['skill/a1-b', 'isced-f/0', 'occupation/x.y/z', 'skill/', 'skill/å', 'trade/a'],
      ...[`skill/${'a'.repeat(88)}`, `skill/${'a'.repeat(89)}`],
    ].map((end) => `${esco}/${end}`)) {
      const fits = uri.length <= maxLength && new RegExp(pattern).test(uri);
      assert.equal(isSkillUri(uri), fits, uri);
    }
  });
});
