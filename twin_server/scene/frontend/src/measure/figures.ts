// Lengths, areas and angles as they are read, with their units.

import {figure} from '../i18n';

export const metres = (value: number): string =>
  value >= 10_000 ? `${figure(value / 1000, 3)} km` : `${figure(value, 2)} m`;

export const squareMetres = (value: number): string =>
  value >= 1_000_000 ? `${figure(value / 1e6, 4)} km²` : `${figure(value, 1)} m²`;

export const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${figure(Math.abs(value), 2)} m`;

export const degrees = (value: number): string => `${value.toFixed(1)}°`;
