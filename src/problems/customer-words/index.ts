import type {ProblemCode} from '../codes';
import type {Complaint} from '../complaints';
import {pageWords} from './page-to-service';
import {signingWords} from './signature-to-claims';
import {tokenWords} from './shape-to-header';

/**
 * What customers type or paste when they have a problem, in their own words. The search of the site
 * finds the problem by them; no page shows them.
 */
export const wordsForCode: Readonly<Record<ProblemCode, readonly string[]>> = {
  ...tokenWords,
  ...signingWords,
  ...pageWords,
};

/** The same for a complaint that many problems can be behind: it leads to the index by symptom. */
export const wordsForComplaint: Readonly<Record<Complaint, readonly string[]>> = {
  anonymous: [
    'chat shows anonymous',
    'user is anonymous, a guest or unknown',
    'name and email of the user are missing in the inbox',
    'chat does not know who I am',
    'logged in user is not recognised or identified',
    'authentication does not work',
    'widget does not identify the user',
  ],
  production: [
    'works on my machine',
    'works on localhost, not in production',
    'works in development but not on staging',
    '401 after deploy',
    'broke after the deployment or release',
    'different on the live site',
  ],
  'thirty-seconds': [
    'works for 30 seconds',
    'works then stops',
    'signed out after a short time',
    'works only right after signing in',
  ],
  messages: [
    'messages or history are missing',
    'old conversations disappeared',
    'chat history is lost on another device',
    'user sees messages of another user',
  ],
  silence: [
    'nothing happens',
    'no error in the console',
    'chat does not appear',
    'there is no chat, bubble or icon',
    'console is empty',
  ],
};
