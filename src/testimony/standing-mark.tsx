import type { Relation } from '../domain/comparison.ts';
import type { Standing } from '../domain/inquiry/standing.ts';
import { BearingMark } from './bearing-mark.tsx';
import { RelationMark } from './relation-mark.tsx';

const SIGNS: Readonly<Record<Exclude<Standing, 'silent' | 'less'>, Relation | 'denies'>> = {
  agrees: 'agree',
  differs: 'differ',
  'more-exact': 'more-exact',
  adds: 'adds',
  contradicts: 'contradict',
  denies: 'denies',
};

/**
 * How an account stands, as the screen of the differences draws it; its word stands beside it. A silence has no sign:
 * there is nothing to point at.
 */
export function StandingMark({ standing, relation }: { standing: Standing; relation?: Relation | undefined }) {
  if (standing === 'silent') return null;
  return (
    <span className="standing-mark" aria-hidden="true">
      {standing === 'less' ? (
        <svg className="relation-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <path d="M2.4 7h9.2" />
        </svg>
      ) : (
        <Sign of={relation ?? SIGNS[standing]} />
      )}
    </span>
  );
}

function Sign({ of: sign }: { of: Relation | 'denies' }) {
  return sign === 'denies' ? <BearingMark relation="denies" /> : <RelationMark relation={sign} name="" />;
}
