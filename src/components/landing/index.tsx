import type {ReactNode} from 'react';
import {Hero} from './hero';
import {Languages} from './languages';
import {Steps} from './steps';
import {PageMenu} from '../page-menu';
import styles from './styles.module.css';
import {Symptoms} from './symptoms';

export function Landing(): ReactNode {
  return (
    <main className={styles.landing}>
      <Hero />
      <Steps />
      <Languages />
      <Symptoms />
      <PageMenu />
    </main>
  );
}
