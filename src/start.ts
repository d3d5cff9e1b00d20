#!/usr/bin/env node
import { runProgram } from './edges/load-program.js';

runProgram();
