import { useMessages } from '../i18n/messages-context.tsx';
import './coming-report.css';

/** A report that is not in print yet: its column stands ruled and empty, and does not say whose it is. */
export function ComingReport({ place }: { place: number }) {
  const { publicity } = useMessages().evidence;
  return (
    <section className="coming-report" aria-label={publicity.comingReport(place)}>
      <h4>{publicity.comingReport(place)}</h4>
      <p>{publicity.notInPrint}</p>
      <div aria-hidden="true" />
    </section>
  );
}
