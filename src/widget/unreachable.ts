import {pageProblem, type Report} from './report';
import {ServiceProblem, type Unreachable} from './service';

/**
 * Reports why a boot got no session, while the widget keeps trying.
 *
 * @param service the address of the service
 */
export function reportUnreachable(
  error: ServiceProblem | Unreachable,
  service: string,
  report: Report,
): void {
  if (error instanceof ServiceProblem) return report(error.problem, error.url);
  const {reason, status} = error;
  const what = {
    network: 'did not answer',
    timeout: 'did not answer in time',
    answer: `answered with something else than the service would (status ${status})`,
  }[reason];
  report(
    pageProblem('service-unreachable', `${service} ${what}. The widget keeps trying.`, {
      service,
      reason,
      status: status || null,
    }),
  );
}
