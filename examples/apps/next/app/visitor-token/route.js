// #region docs
import {currentUser} from '../session';
import {signVisitorToken} from '../visitor-token';

export async function GET() {
  const user = await currentUser();
  return new Response(user && (await signVisitorToken(user)), {
    status: user ? 200 : 401,
    headers: {'Cache-Control': 'no-store'},
  });
}
// #endregion
