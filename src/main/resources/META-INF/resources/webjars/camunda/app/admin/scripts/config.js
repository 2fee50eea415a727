import('../../vekha/login.js').catch(error => console.error(error));

export default {
    app: {
        name: 'Администрирование',
        vendor: 'Веха'
    }
};
