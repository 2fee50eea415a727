import('../../vekha/login.js').catch(error => console.error(error));

export default {
    app: {
        name: 'Наблюдение',
        vendor: 'Веха'
    }
};
