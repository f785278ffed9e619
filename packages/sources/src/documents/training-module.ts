import { defineSource } from '@ssi/taxonomy'

/**
 * The training module on psycho-social interventions of the website result4addiction.
 *
 * @example
 * ```ts run
 * import { trainingModule } from '@ssi/sources'
 * import { cite } from '@ssi/taxonomy'
 * cite(trainingModule.topicOne, 'motion').place // => { en: 'Psycho-social interventions module, Topic One, motion' }
 * ```
 */
export const trainingModule = defineSource({
  document: {
    id: 'training-module',
    title: 'Psycho-social interventions',
    shortName: { en: 'Psycho-social interventions module' },
    publisher: { en: 'result4addiction' },
    country: { en: 'not stated', nl: 'niet vermeld' },
    population: {
      en: 'people with addiction problems, no age stated',
      nl: 'mensen met verslavingsproblemen, zonder leeftijd',
    },
    language: 'en',
    licence: {
      seen: false,
      statement: {
        en: 'No licence for the text was seen. The site keeps the copyright of its main images: no use without written permission. Scales have conditions of their own.',
      },
      address: 'https://www.result4addiction.net/copyright',
    },
    extent: {
      en: 'The text of the page, from title to learning outcomes; its links and the lightbulb icon are lost.',
    },
    address: 'https://result4addiction.net/psycho-social',
  },

  sections: {
    title: { title: { en: 'Title' } },
    introduction: {
      title: { en: 'Introduction' },
      parts: {
        prerequisite: { en: 'module completed before' },
        orientation: { en: 'orientation' },
        evidence: { en: 'available evidence' },
      },
    },
    approach: {
      title: { en: 'Approach' },
      parts: {
        mentalHealth: { en: 'mental health issues' },
        focus: { en: 'focus of treatment' },
        behavioural: { en: 'behavioural therapy approach' },
      },
    },
    method: {
      title: { en: 'How the module works' },
      parts: {
        website: { en: 'website' },
        pace: { en: 'own pace' },
        timetable: { en: 'timetable' },
        activities: { en: 'activities' },
        topics: { en: 'topics and tasks' },
        firstTask: { en: 'first task' },
        secondTask: { en: 'second task' },
      },
    },
    studyGroup: {
      title: { en: 'Study Group' },
      parts: {
        thirdTask: { en: 'third task' },
        forms: { en: 'forms' },
        meetings: { en: 'meeting times' },
        aim: { en: 'aim' },
      },
    },
    portfolio: {
      title: { en: 'Portfolio' },
      parts: { reflections: { en: 'reflections' }, lightbulb: { en: 'lightbulb icon' } },
    },
    topicOne: {
      title: { en: 'Topic One' },
      parts: {
        name: { en: 'name' },
        firstTask: { en: 'first task' },
        questions: { en: 'guiding questions' },
        secondTask: { en: 'second task' },
        motion: { en: 'motion' },
        thirdTask: { en: 'third task' },
      },
    },
    topicTwo: {
      title: { en: 'Topic Two' },
      parts: {
        name: { en: 'name' },
        firstTask: { en: 'first task' },
        therapy: { en: 'the therapy' },
        firstChoice: { en: 'first choice' },
        secondTask: { en: 'second task' },
        motion: { en: 'motion' },
        thirdTask: { en: 'third task' },
        effect: { en: 'effect' },
      },
    },
    topicThree: {
      title: { en: 'Topic Three' },
      parts: {
        name: { en: 'name' },
        firstTask: { en: 'first task' },
        organisations: { en: 'organisations' },
        effect: { en: 'effect' },
        secondTask: { en: 'second task' },
        motion: { en: 'motion' },
        thirdTask: { en: 'third task' },
        openMeetings: { en: 'open meetings' },
      },
    },
    topicFour: {
      title: { en: 'Topic Four' },
      parts: {
        name: { en: 'name' },
        firstTask: { en: 'first task' },
        dose: { en: 'how much intervention' },
        feet: { en: 'service users who leave' },
        secondTask: { en: 'second task' },
        motion: { en: 'motion' },
        thirdTask: { en: 'third task' },
      },
    },
    tutors: {
      title: { en: 'Tutors' },
      parts: { tober: { en: 'Gillian Tober' }, raistrick: { en: 'Duncan Raistrick' } },
    },
    outcomes: {
      title: { en: 'Learning outcomes' },
      parts: {
        first: { en: 'first outcome' },
        second: { en: 'second outcome' },
        third: { en: 'third outcome' },
      },
    },
  },
})
