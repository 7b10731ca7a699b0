/** What a visitor keeps, in memory: saved searches, dismissals, follows. For tests and stories without a network. */
import type { Answer, ContractClient } from '../../../contract/client.ts';
import type { ContractRequest } from '../../../contract/request.ts';

type Item = Record<string, unknown>;

/** The two ways to what is kept; each list by its path. `titleOf` says what a posting is called. */
export function fakeVisitor(titleOf: (id: string) => string): Pick<
  ContractClient,
  'kept' | 'keep'
> & {
  readonly lists: ReadonlyMap<string, Map<string, Item>>;
} {
  const lists = new Map<string, Map<string, Item>>();
  const place = ({ path }: ContractRequest) => {
    const [list = '', ...rest] = path.replace('/v1/visitors/me/', '').split('/');
    return { list, id: rest.map(decodeURIComponent).join('/') };
  };
  const listOf = (name: string) => {
    const list = lists.get(name) ?? new Map<string, Item>();
    lists.set(name, list);
    return list;
  };
  /** As the gateway answers it. */
  const itemOf = (list: string, id: string, body: Item): Item => {
    if (list === 'dismissals') {
      return { jobPosting: id, title: titleOf(id), marked: '2026-11-20T12:00:00Z', ...body };
    }
    if (list === 'follows') {
      const [type, ofWhat = ''] = id.split('/');
      return { type, id: ofWhat, name: ofWhat, postings: 2 };
    }
    return { id, seen: '2026-11-20', newer: 3, ...body };
  };
  return {
    lists,
    async kept<Data, Nothing>(
      request: ContractRequest,
      nothing: Nothing,
    ): Promise<Answer<Data | Nothing>> {
      const { list, id } = place(request);
      if (request.method === 'DELETE') return { data: void listOf(list).delete(id) as Nothing };
      const items = [...listOf(list).values()].reverse();
      return { data: items.length ? ({ items } as Data) : nothing };
    },
    async keep<Data>(request: ContractRequest): Promise<Answer<Data>> {
      const { list, id } = place(request);
      const item = itemOf(list, id, (request.body ?? {}) as Item);
      listOf(list).set(id, item);
      return { data: item as Data };
    },
  };
}
