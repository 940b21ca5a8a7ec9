// What somebody may do. The server decides; this only says beforehand what it would say.

import type {Me} from './types';

const RANK = ['viewer', 'inspector', 'operator', 'administrator'];

export const atLeast = (me: Me | null, role: string): boolean => !!me && me.kind !== 'demo' && RANK.indexOf(me.role) >= RANK.indexOf(role);
