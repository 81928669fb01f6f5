// SPDX-License-Identifier: GPL-3.0-or-later
import './style/main.css';
import { applyTheme } from './shell/theme';
import './pages/incidents/px-incidents';
import './pages/incident/px-incident';
import './shell/px-app';

applyTheme();
